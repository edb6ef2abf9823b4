const LONGEST_ID = 80;

/**
 * One identifier of several parts, the same on every device. Short parts stay readable; parts that hold the separator or
 * that would be too long together are replaced by a fingerprint, so that no two lists of parts share an id by accident.
 */
export function joinedId(head: string, parts: readonly string[]): string {
  const plain = [head, ...parts].join(':');
  const readable = plain.length <= LONGEST_ID && parts.every((part) => !part.includes(':'));
  return readable ? plain : `${head}::${fingerprint(JSON.stringify(parts))}`;
}

/** 128 bits in hexadecimal: FNV-1a on four lanes with different starting points. Not a cryptographic hash. */
function fingerprint(text: string): string {
  const lanes = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35];
  for (let at = 0; at < text.length; at++)
    for (let lane = 0; lane < 4; lane++)
      lanes[lane] = Math.imul(lanes[lane]! ^ (text.charCodeAt(at) + lane * 131), 0x01000193) >>> 0;
  return lanes.map((lane) => lane.toString(16).padStart(8, '0')).join('');
}
