using Microsoft.CodeAnalysis;
using ModelSync.Contract;
using ModelSync.Generator.Model;
using ModelSync.Generator.Parsing.Expressions;

namespace ModelSync.Generator.Parsing;

/// <summary>What the parsers of bodies share.</summary>
/// <param name="Bodies">Bodies of the sources as they are.</param>
/// <param name="ModelOf">The declaration of a row type, or null when it is no model.</param>
/// <param name="PoliciesOf">Policies of a model by full name.</param>
/// <param name="User">The one user of the assembly.</param>
internal sealed record Logic(
    BodySource Bodies,
    Func<INamedTypeSymbol, ModelSpec?> ModelOf,
    Func<string, EquatableArray<PolicySpec>> PoliciesOf,
    UserSpec? User)
{
    public bool IsUser(ITypeSymbol type) => type.Has(KnownNames.SyncUser);

    public static IReadOnlyDictionary<string, MemberSpec> ByName(IEnumerable<MemberSpec> members) =>
        members.ToDictionary(static m => m.Name, StringComparer.Ordinal);
}
