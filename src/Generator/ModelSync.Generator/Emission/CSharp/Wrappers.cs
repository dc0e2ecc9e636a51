using ModelSync.Generator.Model;
using ModelSync.Generator.Writing;

namespace ModelSync.Generator.Emission.CSharp;

/// <summary>Values out of and into the types that hold them.</summary>
internal static class Wrappers
{
    /// <summary>What a member's value is compared, stored and checked as: <c>row.Id.Value</c>, or the member itself.</summary>
    public static string Member(string target, MemberSpec member) => Value(member.Type, CodecEmitter.Member(target, member));

    /// <summary>An expression of <see cref="TypeSpec.Underlying"/>.</summary>
    public static string Value(TypeSpec type, string value) => (type.Wrapper, type.Ref.Nullable) switch
    {
        (null, _) => value,
        ({ Converts: not null } wrapper, false) => $"{wrapper.Type.FullName}.ToWire({value})",
        ({ Converts: not null } wrapper, true) => $"{CSharpFile.Companion(wrapper.Type, "Codec")}.ToWire({value})",
        ({ } wrapper, false) => $"{value}.{CSharpNames.Identifier(wrapper.Member)}",
        ({ } wrapper, true) => $"({value}?.{CSharpNames.Identifier(wrapper.Member)})",
    };

    /// <summary>An expression that makes a wrapper of a value that is not null.</summary>
    public static string Make(WrapperSpec wrapper, string value) =>
        wrapper.Converts is not null ? $"{wrapper.Type.FullName}.FromWire({value})" : wrapper.Factory is { } factory ? $"{wrapper.Type.FullName}.{factory}({value})" : $"new {wrapper.Type.FullName}({value})";
}
