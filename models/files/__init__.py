"""Files that people share: what they are, made safe to show, and where their bytes lie. The tables are models/media.py.

kinds                     what a file is, by its content
workshop child            decoding happens in a process of its own, without network
turns limits memory       whose file is next; what that process gives up; how much memory is left for it
pictures recordings papers  what that process does with pictures, with videos and sounds, with documents
storage                   the only place that reads and writes kept bytes: a folder, or an S3-compatible store
"""
