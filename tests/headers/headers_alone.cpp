// Links what the headers that need no library hold; a function that is nowhere would be missed here.
int main() {}
