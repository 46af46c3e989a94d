import { inject } from 'vitest';
import { hosts } from './programs.ts';

/** Whether the machine goes without any of these hosts and clients. */
export const lacks = (...names: string[]): boolean => names.some((name) => inject('lacking').includes(name));

/** The hosts that the machine has. */
export const hostsHere = hosts.filter(({ name }) => !lacks(name));
