/** Technologies of bridges, with their types, as release 22 prefers them. */
export const bridgeTechnologies = [
  ['native_rtp', 'Native', 90],
  ['holding_bridge', 'Holding', 50],
  ['simple_bridge', '1to1Mix', 50],
  ['softmix', 'MultiMix', 10],
] as const
