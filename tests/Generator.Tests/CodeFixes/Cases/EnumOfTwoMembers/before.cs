// MSYNC1030 NameEnumMembersFix all
using System.Runtime.Serialization;
using ModelSync;

namespace Shop;

public enum Urgency
{
    [EnumMember(Value = "now")]
    Immediate,

    // Not now.
    [EnumMember(Value = "now")]
    Today,

    Now,

    [EnumMember(Value = "")]
    Never,
}

[WireType]
public sealed record Notice(Urgency First, Urgency[] Others);
