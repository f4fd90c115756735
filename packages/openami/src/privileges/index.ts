export { leastPrivilege, type PrivilegeOptions, type Privileges } from './least-privilege.ts'
export { UnusableNames } from './names.ts'
