using Microsoft.CodeAnalysis;
using ModelSync.Generator.Parsing;
using ModelSync.Generator.Parsing.Adoption;

namespace ModelSync.Generator.Suppression;

/// <summary>A warning that is taken back.</summary>
/// <param name="IsMoot">Asked with what is declared, or named, where the warning stands.</param>
internal sealed record MootWarning(SuppressionDescriptor Descriptor, Func<ISymbol, bool> IsMoot);

/// <summary>
/// Every warning that is taken back, and where. What .NET's analyzers say of methods with attributes (CA1822) and of public fields (IDE0044) needs
/// nothing: they leave those alone. What would be better advice with ModelSync too (sealed types, collections of other types) stays.
/// </summary>
internal static class SuppressionRegistry
{
    private static readonly string[] Marks = [KnownNames.SyncModel, KnownNames.WireType, KnownNames.WireValue, KnownNames.SyncUser, KnownNames.SyncSurface];
    private static readonly string[] Logic = [KnownNames.Mutation, KnownNames.LiveQuery, KnownNames.ReadPolicy, KnownNames.Rule];

    public static IReadOnlyList<MootWarning> All { get; } =
    [
        Make("MSYNCSPR0001", "CS8618", "Generated codecs and the store give the member its value in every object that they make", static s => s switch
        {
            IMethodSymbol { MethodKind: MethodKind.Constructor, DeclaredAccessibility: Accessibility.Private, Parameters.IsEmpty: true } only => IsMarked(only.ContainingType),
            IPropertySymbol or IFieldSymbol => IsFilled(s),
            _ => false,
        }),
        Make("MSYNCSPR0002", "CA1812", "Generated code makes objects of the class, or completes it", static s => s is INamedTypeSymbol type && (IsMarked(type) || IsAdopted(type))),
        Make("MSYNCSPR0003", "CA2227", "Generated codecs and the store set the collection of every object that they make", static s => s is IPropertySymbol && IsFilled(s)),
        Make("MSYNCSPR0004", "CA1062", "The method is called by ModelSync or only read by it, and never gets null", static s => s is IParameterSymbol { ContainingSymbol: IMethodSymbol method } && HasAny(method, Logic)),
        Make("MSYNCSPR0005", "IDE0060", "Every mutation takes its context, and every policy its row", static s => s is IParameterSymbol { ContainingSymbol: IMethodSymbol method } parameter && IsPrescribed(method, parameter)),
        Make("MSYNCSPR0006", "IDE0051", "Generated code restores objects through the constructor", static s => s is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor && Restores(constructor)),
    ];

    private static MootWarning Make(string id, string warning, string justification, Func<ISymbol, bool> isMoot) => new(new SuppressionDescriptor(id, warning, justification), isMoot);

    private static bool HasAny(ISymbol symbol, string[] attributes) => Array.Exists(attributes, symbol.Has);

    private static bool IsMarked(INamedTypeSymbol type) => HasAny(type, Marks);

    private static bool IsAdopted(INamedTypeSymbol type) => AdoptedNamespaces.Of(type.ContainingAssembly).Contains(type);

    /// <summary>A member that is stored or travels: left out ones are the author's business.</summary>
    private static bool IsFilled(ISymbol member)
    {
        if (member.ContainingType is not { } type || !(IsMarked(type) || IsAdopted(type))) return false;
        var reader = new MemberReader(type, new TypeReader(type.ContainingAssembly), new Findings());
        if (!MemberReader.StoredProperties(type).Any(m => SymbolEqualityComparer.Default.Equals(m.Symbol, member))) return false;
        var symbol = new MemberSymbol(member);
        var attributes = reader.Attributes(symbol);
        return attributes.Attribute(KnownNames.NotMapped) is null && (type.Has(KnownNames.SyncModel) || !reader.Wire.IsHidden(symbol, attributes));
    }

    private static bool IsPrescribed(IMethodSymbol method, IParameterSymbol parameter) =>
        (method.Has(KnownNames.Mutation) && parameter.Type.Is(KnownNames.MutationContext)) || (method.Has(KnownNames.ReadPolicy) && parameter.Ordinal == 0);

    private static bool Restores(IMethodSymbol constructor) =>
        IsMarked(constructor.ContainingType) && Constructors.TakesOnly(constructor, MemberReader.StoredProperties(constructor.ContainingType).ToList());
}
