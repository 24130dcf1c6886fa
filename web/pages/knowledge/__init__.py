"""Questions, pages and collections, and what was decided, in a browser.

library page writing arranging     lists of pages; one, with its history; its form; who writes it, and its deletion
places templates wrong             names and paths of places; what a page may begin with; what is wrong with a form
threads                            forms that close a thread and open it again
"""
