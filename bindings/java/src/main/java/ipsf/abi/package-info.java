/**
 * The C ABI as it is, for programs that need what the package {@code ipsf} does not offer. Everything here is generated
 * from ipsf.h, whose rules hold: who frees what, what may be NULL, which threads may call.
 */
package ipsf.abi;
