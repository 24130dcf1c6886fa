"""Reading at other sites: pages of collections (`reading`), copies of `files`, which followers they know (`synchronization`)."""
