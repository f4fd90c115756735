export * from './engine/index.ts'
export { type Simulator, type SimulatorOptions, startSimulator } from './node/simulator.ts'
