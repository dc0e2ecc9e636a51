namespace Logic.Methods;

/// <summary>Bits, of which two make up a third member.</summary>
[Flags]
public enum Access
{
    None,
    Read = 1,
    Write = 2,
    Delete = 8,
    Change = Write | Delete,
}

/// <summary>Bits up to the sign.</summary>
[Flags]
public enum Signs : sbyte
{
    Low = 1,
    High = 64,
    Sign = -128,
}
