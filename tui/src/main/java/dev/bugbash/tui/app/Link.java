package dev.bugbash.tui.app;

/**
 * Something about a cluster that can be read elsewhere.
 *
 * @param name of the ticket or the known cause; possibly hostile, as is the address
 */
record Link(String name, String address) {}
