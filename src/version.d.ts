// The app's version and the content's hash, put in by the build.
declare const __APP_VERSION__: string;
/** Over every word and row of both languages. */
declare const __CONTENT_HASH__: string;
