import { ChunkReader } from '../src/codec/fast-path/chunk-reader.ts'
import { useMaps } from './correlation/map-in-flight.ts'

// It takes no message, so that the framer reads each one line by line.
ChunkReader.prototype.take = (_chunk, from) => from

useMaps()
