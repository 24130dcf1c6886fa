"""Blocks, mutes, reports and sanctions (`moderation`), statistics (`metrics`), `site_texts` and rules, `erasure`."""
