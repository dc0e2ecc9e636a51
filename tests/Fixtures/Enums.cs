using System.Runtime.Serialization;
using System.Text.Json.Serialization;

namespace ModelSync.Fixtures;

/// <summary>Names of its own in JSON, and two for one number.</summary>
public enum Stage
{
    [JsonStringEnumMemberName("not started")]
    Waiting = 3,

    [EnumMember(Value = "\"läuft\" \\ \u0001")]
    Running = 4,

    Done = 7,

    [JsonStringEnumMemberName("finished")]
    Finished = Done,
}

/// <summary>Numbers that JavaScript and <c>long</c> have no exact form for.</summary>
public enum Serial : ulong
{
    First,
    Odd = 9007199254740993,
    Last = ulong.MaxValue,
}

[Flags]
public enum Rights : byte
{
    None = 0,
    Read = 1,
    Write = 4,
    Own = 8,
    Both = Read | Write,
}

/// <summary>A bit that makes the number negative.</summary>
[Flags]
public enum Marks
{
    Low = 1,
    High = int.MinValue,
}

/// <summary>More bits than the operators of JavaScript see.</summary>
[Flags]
public enum Traits : long
{
    Near = 1,
    Far = 1L << 52,
}

[Flags]
public enum Features : ulong
{
    First = 1,
    Odd = 1UL << 53,
    Last = 1UL << 63,
}
