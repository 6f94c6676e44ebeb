/**
 * Width and height of a WebP picture, so that a page keeps its place before it is there.
 * https://developers.google.com/speed/webp/docs/riff_container
 * @throws where the bytes are none
 */
export function readPictureSize(bytes: Buffer): readonly [width: number, height: number] {
  switch (bytes.toString('latin1', 12, 16)) {
    case 'VP8 ':
      return [bytes.readUInt16LE(26) & 0x3fff, bytes.readUInt16LE(28) & 0x3fff];
    case 'VP8L': {
      const bits = bytes.readUInt32LE(21);
      return [(bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1];
    }
    case 'VP8X':
      return [bytes.readUIntLE(24, 3) + 1, bytes.readUIntLE(27, 3) + 1];
    default:
      throw new Error('This is no WebP picture.');
  }
}
