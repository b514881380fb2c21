/** SHA-1 as RFC 3174 has it: only for name-based UUIDs, which are defined with it; it protects nothing. */

const START = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0] as const;
const BLOCK_BYTES = 64;
const LENGTH_BYTES = 8;

type State = [number, number, number, number, number];

/** 20 bytes. */
export function sha1(message: Uint8Array): Uint8Array {
  const padded = pad(message);
  let state: State = [...START];
  for (let from = 0; from < padded.byteLength; from += BLOCK_BYTES) {
    state = withBlock(state, new DataView(padded.buffer, from, BLOCK_BYTES));
  }
  const digest = new DataView(new ArrayBuffer(20));
  state.forEach((word, index) => {
    digest.setUint32(index * 4, word);
  });
  return new Uint8Array(digest.buffer);
}

/** One bit, zeros, and the length in bits at the end of the last block. */
function pad(message: Uint8Array): Uint8Array<ArrayBuffer> {
  const blocks = Math.ceil((message.length + 1 + LENGTH_BYTES) / BLOCK_BYTES);
  const padded = new Uint8Array(blocks * BLOCK_BYTES);
  padded.set(message);
  padded[message.length] = 0x80;
  new DataView(padded.buffer).setBigUint64(padded.length - LENGTH_BYTES, BigInt(message.length) * 8n);
  return padded;
}

const turned = (word: number, bits: number): number => (word << bits) | (word >>> (32 - bits));

function withBlock(state: State, block: DataView): State {
  const words = new Int32Array(80);
  for (let t = 0; t < 16; t += 1) words[t] = block.getInt32(t * 4);
  for (let t = 16; t < 80; t += 1) {
    const mixed = at(words, t - 3) ^ at(words, t - 8) ^ at(words, t - 14) ^ at(words, t - 16);
    words[t] = turned(mixed, 1);
  }
  let [a, b, c, d, e] = state;
  for (let t = 0; t < 80; t += 1) {
    const next = (turned(a, 5) + round(t, b, c, d) + e + at(words, t)) | 0;
    [a, b, c, d, e] = [next, a, turned(b, 30), c, d];
  }
  const [a0, b0, c0, d0, e0] = state;
  return [(a0 + a) | 0, (b0 + b) | 0, (c0 + c) | 0, (d0 + d) | 0, (e0 + e) | 0];
}

function at(words: Int32Array, index: number): number {
  return words[index] ?? 0;
}

/** The function of the round and its constant. */
function round(t: number, b: number, c: number, d: number): number {
  if (t < 20) return ((b & c) | (~b & d)) + 0x5a827999;
  if (t < 40) return (b ^ c ^ d) + 0x6ed9eba1;
  if (t < 60) return ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc;
  return (b ^ c ^ d) + 0xca62c1d6;
}
