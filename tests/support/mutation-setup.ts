// Against mutants a property looks for its counterexample for a fifth of a second: there are hundreds of them.
import fc from 'fast-check';

fc.configureGlobal({ interruptAfterTimeLimit: 200 });
