namespace ModelSync.Validation;

[Flags]
public enum Rights
{
    Read = 1,
    Write = 2,
    Both = 3,
    Run = 4,
}

public enum Weights : long
{
    Light = -1,
    Heavy = 9007199254740991,
}
