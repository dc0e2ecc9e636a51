using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using ModelSync;

namespace Shop;

public enum Urgency
{
    [EnumMember(Value = "now")]
    Immediate,

    // Not now.
    [EnumMember(Value = "now"), JsonStringEnumMemberName("today")]
    Today,

    Now,

    [EnumMember(Value = ""), JsonStringEnumMemberName("never")]
    Never,
}

[WireType]
public sealed record Notice(Urgency First, Urgency[] Others);
