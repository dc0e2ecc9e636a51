using ModelSync.Contract;
using ModelSync.Generator.Model;
using ModelSync.Generator.Writing;
using static ModelSync.Generator.Emission.CSharp.CSharpFile;

namespace ModelSync.Generator.Emission.CSharp;

/// <summary>Reads the user from claims; nested in the surface.</summary>
internal static class UserEmitter
{
    public static string Emit(UserSpec user, TypeName surface)
    {
        var writer = In(surface.Namespace);
        var members = user.Claims.Select(c => new MemberSpec
        {
            Name = c.Member,
            WireName = c.Member,
            Type = c.Type,
            Write = user.Construction.Parameters.Contains(c.Member) ? WriteAccess.Constructor : WriteAccess.Init,
            DeclaringType = user.Type.FullName,
        }).ToList();
        var construction = new ObjectConstruction(user.Type.FullName, user.Construction, members);
        using (writer.Braces($"partial class {CSharpNames.Identifier(surface.Name)}"))
        using (writer.Braces($"/// <summary>Reads <see cref=\"{user.Type.FullName}\"/> from claims.</summary>\n{GeneratedCode}\ninternal sealed class UserFromClaims : V1::UserDescriptor<{user.Type.FullName}>"))
        {
            writer.Line($$"""
                public override object? Read(global::System.Security.Claims.ClaimsPrincipal principal)
                {
                    var claims = new V1::ClaimReader(principal);
                    {{Lines(user.Claims.Select(static c => $"var {CodecEmitter.Slot(Slot(c))} = {Read(c)};"))}}
                    return claims.IsComplete ? Make({{List(user.Claims.Select(static c => CodecEmitter.Slot(Slot(c))))}}) : null;
                }

                private static {{user.Type.FullName}} Make({{List(user.Claims.Select(static c => $"{c.Type.CSharp} {CodecEmitter.Slot(Slot(c))}"))}})
                {
                    {{construction.Return(CodecEmitter.Slot)}}
                }
                """);
        }
        writer.Line();
        construction.EmitAccessors(writer);
        return writer.Finish();
    }

    private static MemberSpec Slot(ClaimSpec claim) =>
        new() { Name = claim.Member, WireName = claim.Member, Type = claim.Type, Write = WriteAccess.Init, DeclaringType = "" };

    private static string Read(ClaimSpec claim)
    {
        var name = CSharpLiterals.Text(claim.Claim);
        if (claim.Type.Wrapper is { } wrapper)
        {
            var inside = Read(claim with { Type = wrapper.Value });
            var made = $"claims.Make({inside}, static value => {Wrappers.Make(wrapper, "value")})";
            return claim.Type.Ref.Nullable ? $"claims.OptionalString({name}) is null ? ({claim.Type.CSharp})null : {made}" : made;
        }
        if (claim.Type.Ref.Kind == TypeKinds.List) return CollectionCode.FromList(claim.Type, $"claims.{Codecs.Method(claim.Type.Element!)}s({name})");
        if (claim.Type.Ref is { Nullable: true, Kind: TypeKinds.String }) return $"claims.OptionalString({name})";
        var value = $"claims.{Codecs.Method(Values.NotNull(claim.Type))}({name})";
        return claim.Type.Ref.Nullable ? $"claims.OptionalString({name}) is null ? ({claim.Type.CSharp})null : {value}" : value;
    }
}
