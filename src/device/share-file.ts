// Hands a file over by the person's own hand: the share sheet where it takes files, else a download; says honestly what came of it.

export type HandedOver =
  /** The share sheet took it; whether it arrives is not known here. */
  | 'shared'
  /** The browser took it for its downloads. */
  | 'saved'
  | 'cancelled'
  /** Too long since the last tap: the browser wants another one. */
  | 'tap-again'
  | 'not-possible';

/** What of the browser this needs; everything may be missing. */
export type FileNavigator = {
  canShare?: (data: { files: File[] }) => boolean;
  share?: (data: { files: File[] }) => Promise<void>;
  userActivation?: { readonly isActive: boolean };
  /** WebKit on iOS only: true in an app on the home screen. */
  standalone?: boolean;
};

export type FileHands = {
  navigator: FileNavigator;
  /** Gives it to the browser's downloads. */
  download: (file: File) => void;
};

/** Long enough for a slow phone to begin reading. */
const ADDRESS_KEPT_MS = 60_000;

export function browserHands(): FileHands {
  return {
    navigator,
    download(file) {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(file);
      link.download = file.name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), ADDRESS_KEPT_MS);
    },
  };
}

export function canShare(file: File, { navigator }: FileHands): boolean {
  try {
    return navigator.share !== undefined && navigator.canShare?.({ files: [file] }) === true;
  } catch {
    return false;
  }
}

/** An app on the home screen of an iPhone has no downloads: it would lose the page or show the file with no way back. */
export function canSave({ navigator }: FileHands): boolean {
  return navigator.standalone !== true;
}

/** Call it within a tap. */
export async function shareFile(file: File, hands: FileHands): Promise<HandedOver> {
  if (!canShare(file, hands)) return saveFile(file, hands);
  if (hands.navigator.userActivation?.isActive === false) return 'tap-again';
  try {
    await hands.navigator.share?.({ files: [file] });
    return 'shared';
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return 'cancelled';
    // Chromium's sheet refuses some kinds of files, .json among them, that `canShare` had agreed to.
    return saveFile(file, hands);
  }
}

export function saveFile(file: File, hands: FileHands): 'saved' | 'not-possible' {
  if (!canSave(hands)) return 'not-possible';
  hands.download(file);
  return 'saved';
}
