namespace Logic.Methods;

/// <summary>Bits, of which two make up a third member.</summary>
[Flags]
public enum Rights
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

/// <summary>Bits beyond what JavaScript has exact numbers for.</summary>
[Flags]
public enum WideBits : ulong
{
    Low = 1,
    Next = 2,
    Middle = 1UL << 40,
    High = 1UL << 63,
}

/// <summary>Numbers beyond what JavaScript has exact ones for.</summary>
public enum WideNumber : long
{
    Small = 1,
    Huge = 1L << 60,
    Low = long.MinValue,
}
