export { leastPrivilege, type PrivilegeOptions, type Privileges } from './least-privilege.ts'
export { UnusableNamesError } from './names.ts'
