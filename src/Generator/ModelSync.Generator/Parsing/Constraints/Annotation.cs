using System.Globalization;
using Microsoft.CodeAnalysis;
using ModelSync.Contract;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Parsing.Constraints;

/// <summary>One validation attribute, and what the reader of its constraint needs to know and to say.</summary>
internal sealed class Annotation(AttributeData attribute, string path, TypeSpec type, Findings findings, Func<string> displayName)
{
    public AttributeData Attribute { get; } = attribute;

    public TypeSpec Type { get; } = type;

    public string Path { get; } = path;

    public string Kind => Type.Ref.Kind;

    public Findings Findings { get; } = findings;

    /// <summary>Name of the attribute as it is written.</summary>
    public string Name
    {
        get
        {
            var name = Attribute.AttributeClass?.Name ?? "";
            return name.EndsWith("Attribute", StringComparison.Ordinal) ? name.Substring(0, name.Length - "Attribute".Length) : name;
        }
    }

    /// <param name="places">What <c>{1}</c>, <c>{2}</c> of the attribute's <c>ErrorMessage</c> stand for: <c>{max}</c>, or a text.</param>
    public Constraint Make(string code, IReadOnlyList<string> places, IEnumerable<ConstraintParameter> parameters) =>
        new(code, parameters.ToEquatableArray(), new MessageReader(this, displayName).Read(places));

    /// <summary>Reports that the attribute has no meaning here.</summary>
    public Constraint? Mismatch(string why)
    {
        Findings.Report(LogicDiagnostics.ConstraintMismatch, Attribute.Location(), Name, Path, why);
        return null;
    }

    public static ConstraintParameter Int(string name, int value) => new(name, TypeKinds.Int, value.ToString(CultureInfo.InvariantCulture));

    public static ConstraintParameter Text(string name, string value) => new(name, TypeKinds.String, value);

    public static ConstraintParameter Flag(string name) => new(name, TypeKinds.Bool, "true", Hidden: true);
}
