namespace Logic.Methods;

/// <summary>Flags in a byte.</summary>
[Flags]
public enum Grants : byte
{
    None,
    Read,
    Write,
    Own = 4,
}

/// <summary>An enum whose numbers are no numbers of JavaScript.</summary>
public enum Vast : long
{
    None,
    Small = 1,
    Large = 0x40_0000_0000_0001,
}
