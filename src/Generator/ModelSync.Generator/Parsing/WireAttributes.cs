using Microsoft.CodeAnalysis;

namespace ModelSync.Generator.Parsing;

/// <summary>
/// What the attributes of serializers say about the members of a type: those of System.Text.Json; where the type has none, those of
/// Newtonsoft.Json; where it has none of these either, those of data contracts.
/// </summary>
internal sealed class WireAttributes
{
    private const int IgnoreAlways = 1;
    private const int OptIn = 1;

    private readonly Dialect _dialect;
    private readonly bool _optIn;
    private readonly NamingPolicy _naming;
    private readonly MemberExposure _exposure;

    /// <param name="members">What is a member of the type, with its attributes.</param>
    public WireAttributes(INamedTypeSymbol owner, IReadOnlyList<(MemberSymbol Member, IReadOnlyList<AttributeData> Attributes)> members)
    {
        var own = owner.GetAttributes();
        _dialect = Dialects(own).Concat(members.SelectMany(static m => Dialects(m.Attributes))).DefaultIfEmpty(Dialect.SystemTextJson).Min();
        _optIn = _dialect switch
        {
            Dialect.Newtonsoft => own.Attribute(KnownNames.NewtonsoftObject)?.Argument<int?>(0) == OptIn,
            Dialect.DataContract => own.Attribute(KnownNames.DataContract) is not null,
            _ => false,
        };
        _naming = NamingPolicy.Of(owner);
        _exposure = new MemberExposure(owner);
    }

    // The order in which one hides the others.
    private enum Dialect
    {
        SystemTextJson,
        Newtonsoft,
        DataContract,
    }

    /// <summary>The name that an attribute gives, else the C# name by the policy of the assembly.</summary>
    public string Name(string name, IReadOnlyList<AttributeData> attributes) => Given(attributes) ?? _naming.Convert(name);

    /// <summary>The member is no client's business: it is kept back, classified, or in strict mode not exposed. The one place that decides what stays behind.</summary>
    public bool IsHidden(MemberSymbol member, IReadOnlyList<AttributeData> attributes) => IsKeptBack(attributes) || _exposure.Hides(member, attributes);

    /// <summary><c>[ServerOnly]</c>, or what keeps a member out of JSON both ways.</summary>
    public bool IsKeptBack(IReadOnlyList<AttributeData> attributes)
    {
        if (attributes.Attribute(KnownNames.ServerOnly) is not null) return true;
        return _dialect switch
        {
            Dialect.SystemTextJson => attributes.Attribute(KnownNames.JsonIgnore) is { } ignore && Condition(ignore) == IgnoreAlways,
            Dialect.Newtonsoft => attributes.Attribute(KnownNames.NewtonsoftIgnore) is not null || (_optIn && attributes.Attribute(KnownNames.NewtonsoftProperty) is null),
            _ => attributes.Attribute(KnownNames.IgnoreDataMember) is not null || (_optIn && attributes.Attribute(KnownNames.DataMember) is null),
        };
    }

    /// <summary>A converter writes the member.</summary>
    public bool HasConverter(IReadOnlyList<AttributeData> attributes) =>
        attributes.Attribute(KnownNames.JsonConverter) is not null || (_dialect == Dialect.Newtonsoft && attributes.Attribute(KnownNames.NewtonsoftConverter) is not null);

    /// <summary>What an attribute promises that the wire does not do; null where there is nothing.</summary>
    public static string? Problem(IEnumerable<AttributeData> attributes)
    {
        foreach (var attribute in attributes)
        {
            if (attribute.AttributeClass.Is(KnownNames.JsonIgnore) && Condition(attribute) is var condition and (4 or 5))
                return condition == 4
                    ? "[JsonIgnore(Condition = WhenWriting)]: a type has one form in both directions: take the member into an input type of its own"
                    : "[JsonIgnore(Condition = WhenReading)]: a type has one form in both directions: in a model say [Editable(false)], else take the member into a type of its own";
            if (attribute.AttributeClass.Is(KnownNames.JsonNumberHandling) && ((attribute.Argument<int?>(0) ?? 0) & 4) != 0)
                return "[JsonNumberHandling(AllowNamedFloatingPointLiterals)]: NaN and infinities are refused: use a nullable number or an enum for what is no number";
        }

        return null;
    }

    private static int Condition(AttributeData ignore) => ignore.Named<int?>("Condition") ?? IgnoreAlways;

    private string? Given(IReadOnlyList<AttributeData> attributes) => _dialect switch
    {
        Dialect.SystemTextJson => attributes.Attribute(KnownNames.JsonPropertyName)?.Argument<string>(0),
        Dialect.Newtonsoft => attributes.Attribute(KnownNames.NewtonsoftProperty) is { } property ? property.Argument<string>(0) ?? property.Named<string>("PropertyName") : null,
        _ => attributes.Attribute(KnownNames.DataMember)?.Named<string>("Name"),
    };

    private static IEnumerable<Dialect> Dialects(IReadOnlyList<AttributeData> attributes)
    {
        foreach (var attribute in attributes)
        {
            if (attribute.AttributeClass is not { ContainingNamespace: { } space } type) continue;
            if (space.Name == "Serialization" && type.Is("System.Text.Json.Serialization." + type.Name)) yield return Dialect.SystemTextJson;
            else if (space.Name == "Json" && type.Is("Newtonsoft.Json." + type.Name)) yield return Dialect.Newtonsoft;
            else if (type.Is(KnownNames.DataContract) || type.Is(KnownNames.DataMember) || type.Is(KnownNames.IgnoreDataMember)) yield return Dialect.DataContract;
        }
    }
}
