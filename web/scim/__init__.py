"""SCIM 2.0 at `/scim/v2`: a company's directory says who works here, and who no longer does.

attributes   the table of what we understand of a person and a group; the schemas that we publish are made of it
reading      bodies of requests, as directories really send them, into values (models/identity/said.py); pure
patching     operations of PATCH, as they really send them, on values; pure
documents    values as documents; errors, lists
discovery    what this server can: ServiceProviderConfig, ResourceTypes, Schemas
users groups     the resources
routes       the table of all of it, and searches by POST
requests     bodies, and what lists are asked for
refusals     what a directory did not get is written down
errors       what is wrong with a request, in SCIM's words
access       who may: tokens of a provider

What a request does here is outbox/identity/provisioning.py and outbox/identity/provisioned_groups.py.
"""
