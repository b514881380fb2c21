// Makes a photo small enough to keep: drawn again, which also leaves out the place and time that cameras write into it.

const LONGEST_SIDE = 1280;
const JPEG = 'image/jpeg';
const QUALITY = 0.75;

export type SmallPhoto = { kind: 'photo'; type: string; bytes: ArrayBuffer };

/** Undefined when the file is no picture that this browser can read. */
export async function shrinkPhoto(file: Blob): Promise<SmallPhoto | undefined> {
  try {
    const picture = await createImageBitmap(file);
    const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(picture.width * scale));
    canvas.height = Math.max(1, Math.round(picture.height * scale));
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    const small = await new Promise<Blob | null>((done) => canvas.toBlob(done, JPEG, QUALITY));
    return small ? { kind: 'photo', type: small.type, bytes: await small.arrayBuffer() } : undefined;
  } catch {
    return undefined;
  }
}
