"""Speaking with providers of identities, through the one client and under its purpose `sso`.

providers   asking them: metadata, keys, codes, refresh tokens, logout tokens
metadata    what one says of itself
tokens      what it has signed, checked
claims      whom it means
introspection   whether a token that a directory shows us is good (SCIM)
ldap        whether a password is somebody's
trouble     why it did not say who somebody is
"""
