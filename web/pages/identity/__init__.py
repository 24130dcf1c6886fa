"""Who comes in: with a company's provider, or by a second step after the password; and their second factors.

second passkeys    the second step of a login, and the login with a passkey alone; what browsers ask passkeys
security           one's own second factors
again              who does something that matters proves again who they are
"""
