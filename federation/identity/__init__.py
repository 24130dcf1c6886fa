"""Speaking with providers of identities, through the one client and under its purpose `sso`."""
