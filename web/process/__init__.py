"""The process of a site: `server`, periodic tasks (`maintenance`), the command line (`cli`, `commands`),
the bill of materials (`sbom`), `outage`: one line of the log while the database is not well, `demo` and its
`demo_scenes`, `demo_work` and `demo_knowledge`.
"""
