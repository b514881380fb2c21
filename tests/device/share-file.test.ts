// Handing a file over with a browser that has a share sheet, has none, refuses, or wants another tap.
import { describe, expect, it } from 'vitest';
import {
  canSave,
  canShare,
  type FileHands,
  type FileNavigator,
  saveFile,
  shareFile,
} from '../../src/device/share-file.ts';

const file = new File(['a'], 'temoto.csv', { type: 'text/csv' });

type Fake = FileHands & { downloads: File[]; shared: File[] };

function hands(navigator: Partial<FileNavigator> & { refuses?: Error } = {}): Fake {
  const { refuses, ...given } = navigator;
  const [downloads, shared]: [File[], File[]] = [[], []];
  return {
    downloads,
    shared,
    download: (each) => downloads.push(each),
    navigator: {
      canShare: () => true,
      share: async ({ files }) => {
        if (refuses) throw refuses;
        shared.push(...files);
      },
      userActivation: { isActive: true },
      ...given,
    },
  };
}

const withoutSheet: FileNavigator = { canShare: undefined as never, share: undefined as never };

describe('handing a file over', () => {
  it('gives it to the share sheet where it takes files', async () => {
    const own = hands();
    expect(await shareFile(file, own)).toBe('shared');
    expect([own.shared, own.downloads]).toEqual([[file], []]);
  });

  it('downloads it where there is no sheet, or one that takes no files', async () => {
    for (const navigator of [
      withoutSheet,
      { canShare: () => false },
      {
        canShare: () => {
          throw new TypeError('files');
        },
      },
    ]) {
      const own = hands(navigator);
      expect(await shareFile(file, own)).toBe('saved');
      expect([own.shared, own.downloads]).toEqual([[], [file]]);
    }
  });

  it('says that the person cancelled, and then downloads nothing', async () => {
    const own = hands({ refuses: new DOMException('', 'AbortError') });
    expect(await shareFile(file, own)).toBe('cancelled');
    expect(own.downloads).toEqual([]);
  });

  it('downloads what the sheet refuses although it had agreed', async () => {
    const own = hands({ refuses: new DOMException('Permission denied', 'NotAllowedError') });
    expect(await shareFile(file, own)).toBe('saved');
    expect(own.downloads).toEqual([file]);
  });

  it('asks for another tap when the last one is too long ago, and hands nothing over until then', async () => {
    const own = hands({ userActivation: { isActive: false } });
    expect(await shareFile(file, own)).toBe('tap-again');
    expect([own.shared, own.downloads]).toEqual([[], []]);
  });

  it('shares where the browser does not tell whether there was a tap', async () => {
    const { userActivation: _, ...silent } = hands().navigator;
    const own = { ...hands(), navigator: silent };
    expect(await shareFile(file, own)).toBe('shared');
  });

  it('never downloads in an app on the home screen of an iPhone: the page would be lost', async () => {
    const own = hands({ ...withoutSheet, standalone: true });
    expect(await shareFile(file, own)).toBe('not-possible');
    expect(saveFile(file, own)).toBe('not-possible');
    expect([canShare(file, own), canSave(own), own.downloads]).toEqual([false, false, []]);
  });
});
