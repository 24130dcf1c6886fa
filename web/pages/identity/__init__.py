"""Who comes in: with a company's provider, or by a second step after the password; and their second factors.

sign_in        to the provider and back, for who is not logged in, links themselves, or proves again who they are
back_channel   what providers tell the site themselves: who has logged out there
going          a page that leads to another site
second passkeys    the second step of a login, and the login with a passkey alone; what browsers ask passkeys
security           one's own second factors
again              who does something that matters proves again who they are
"""
