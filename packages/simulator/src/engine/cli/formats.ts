import { type Commands, columns, usage, withArguments } from './command.ts'

/** Number, type, codec, format, quality, description: in the order of the server's table. */
const codecs = `32 image png png 0 PNG Image
8 audio g726 g726 85 G.726 RFC3551
6 audio alaw alaw 100 G.711 a-law
4 audio g723 g723 20 G.723.1
22 audio speex speex 40 SpeeX
23 audio speex speex16 40 SpeeX 16khz
24 audio speex speex32 40 SpeeX 32khz
26 audio g722 g722 110 G722
27 audio siren7 siren7 85 ITU G.722.1 (Siren7, licensed from Polycom)
33 video h261 h261 0 H.261 video
34 video h263 h263 0 H.263 video
10 audio adpcm adpcm 80 Dialogic ADPCM
37 video h265 h265 0 H.265 video
45 audio silk silk8 0 SILK Codec (8 KHz)
46 audio silk silk12 0 SILK Codec (12 KHz)
47 audio silk silk16 0 SILK Codec (16 KHz)
48 audio silk silk24 0 SILK Codec (24 KHz)
29 audio g719 g719 95 ITU G.719
35 video h263p h263p 0 H.263+ video
36 video h264 h264 0 H.264 video
21 audio g729 g729 45 G.729A
11 audio slin slin 115 16 bit Signed Linear PCM
12 audio slin slin12 116 16 bit Signed Linear PCM (12kHz)
13 audio slin slin16 117 16 bit Signed Linear PCM (16kHz)
14 audio slin slin24 118 16 bit Signed Linear PCM (24kHz)
15 audio slin slin32 119 16 bit Signed Linear PCM (32kHz)
16 audio slin slin44 120 16 bit Signed Linear PCM (44kHz)
17 audio slin slin48 121 16 bit Signed Linear PCM (48kHz)
18 audio slin slin96 122 16 bit Signed Linear PCM (96kHz)
19 audio slin slin192 123 16 bit Signed Linear PCM (192kHz)
5 audio ulaw ulaw 100 G.711 u-law
20 audio lpc10 lpc10 8 LPC10
44 audio none none 0 <Null> codec
43 image t38 t38 0 T.38 UDPTL Fax
1 audio amr amr 0 AMR
2 audio amrwb amrwb 0 AMR-WB
40 video vp9 vp9 0 VP9 video
39 video vp8 vp8 0 VP8 video
7 audio gsm gsm 40 GSM
38 video mpeg4 mpeg4 0 MPEG4 video
25 audio ilbc ilbc 35 iLBC
41 text red red 0 T.140 Realtime Text with redundancy
42 text t140 t140 0 Passthrough T.140 Realtime Text
30 audio opus opus 75 Opus Codec
31 image jpeg jpeg 0 JPEG image
9 audio g726aal2 g726aal2 85 G.726 AAL2
3 audio codec2 codec2 0 Codec 2
28 audio siren14 siren14 90 ITU G.722.1 Annex C, (Siren14, licensed from Polycom)`
  .split('\n')
  .map((line) => {
    const [, id = '', type = '', codec = '', format = '', quality = '', title = ''] =
      /^(\S+) (\S+) (\S+) (\S+) (\S+) (.*)$/.exec(line) ?? []
    return { id, type, codec, format, quality, title }
  })

/** Format, name, endings and module of the files that can be played and recorded. */
const fileFormats = `g722 g722 g722 format_pcm
ulaw au au format_pcm
alaw alaw alaw|al|alw format_pcm
ulaw pcm pcm|ulaw|ul|mu|ulw format_pcm
g726 g726-16 g726-16 format_g726
g726 g726-24 g726-24 format_g726
g726 g726-32 g726-32 format_g726
g726 g726-40 g726-40 format_g726
siren7 siren7 siren7 format_siren7
h263 h263 h263 format_h263
vp8 VP8 vp8 format_vp8
g729 g729 g729 format_g729
ilbc iLBC ilbc format_ilbc
slin48 ogg_opus opus format_ogg_opus_open_source
siren14 siren14 siren14 format_siren14
h264 h264 h264 format_h264
g719 g719 g719 format_g719
g723 g723sf g723|g723sf format_g723
adpcm vox vox format_vox
slin192 sln192 sln192 format_sln
slin96 sln96 sln96 format_sln
slin48 sln48 sln48 format_sln
slin44 sln44 sln44 format_sln
slin32 sln32 sln32 format_sln
slin24 sln24 sln24 format_sln
slin16 sln16 sln16 format_sln
slin12 sln12 sln12 format_sln
slin sln sln|slin|raw format_sln
speex32 ogg_speex32 spx32 format_ogg_speex
speex16 ogg_speex16 spx16 format_ogg_speex
speex ogg_speex spx format_ogg_speex
gsm gsm gsm format_gsm
slin ogg_vorbis ogg format_ogg_vorbis
slin16 wav16 wav16 format_wav
slin wav wav format_wav
gsm wav49 WAV|wav49 format_wav_gsm`
  .split('\n')
  .map((line) => line.split(' '))

/** Codecs and file formats. */
export const formatCommands: Commands = {
  'core show codecs': withArguments(0, 1, 'core show codecs [audio|video|image|text]', (_, [type]) => {
    if (type !== undefined && !/^(?:audio|video|image|text)$/i.test(type))
      return usage('core show codecs [audio|video|image|text]')
    const row = ({ id, type, codec, format, quality, title }: (typeof codecs)[number]): string =>
      `${columns([-8, 5, 12, 16, -7], [id, type, codec, format, quality])} (${title})`
    return [
      'Disclaimer: this command is for informational purposes only.',
      '\tIt does not indicate anything about your configuration.',
      columns([-8, 5, 12, 16, -7, 0], ['ID', 'TYPE', 'NAME', 'FORMAT', 'QUALITY', 'DESCRIPTION']),
      '-'.repeat(96),
      ...codecs.filter((each) => type === undefined || each.type === type.toLowerCase()).map(row),
    ]
  }),
  'core show codec': withArguments(1, 1, 'core show codec <number>', (_, [number = '']) => {
    if (!/^\d+$/.test(number)) return usage('core show codec <number>')
    const known = codecs.find(({ id }) => Number(id) === Number(number))
    return [
      known === undefined ? `Codec ${number} not found` : `${number.padStart(11)} ${known.title} (${known.codec})`,
    ]
  }),
  'core show file formats': withArguments(0, 0, 'core show file formats', ({ modules }) => {
    const widths = [10, 10, 20]
    const known = fileFormats.filter(([, , , module = '']) => modules.isLoaded(module))
    return [
      columns(widths, ['Format', 'Name', 'Extensions']),
      columns(widths, ['------', '----', '----------']),
      ...known.map(([format = '', name = '', endings = '']) => columns(widths, [format, name, endings])),
      `${known.length} file formats registered.`,
    ]
  }),
}

/** All formats, as a channel driver lists what it can carry. */
export function capabilities(types: 'all' | 'audio'): string {
  const known = codecs
    .filter(({ codec, type }) => codec !== 'none' && (types === 'all' || type === 'audio'))
    .sort((a, b) => Number(a.id) - Number(b.id))
  return `(${known.map(({ format }) => format).join('|')})`
}
