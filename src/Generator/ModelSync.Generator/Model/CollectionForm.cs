namespace ModelSync.Generator.Model;

/// <summary>A C# type that is a list, set or dictionary on the wire: a row of <see cref="CollectionForms"/>.</summary>
/// <param name="Kind">Row of the type table.</param>
/// <param name="Type">Namespace and name without arity; empty for arrays.</param>
/// <param name="Form">Type of the door that makes it of what was read; null where a codec of its own does.</param>
internal sealed record CollectionForm(string Kind, string Type, string? Form = null)
{
    /// <summary>Nobody can change it, so that copies share it unless its elements can be changed.</summary>
    public bool IsImmutable { get; init; }

    /// <summary>Its default has no elements to ask for: it is asked through the door.</summary>
    public bool IsValueType { get; init; }

    /// <summary>Property that counts its elements; null where there is none.</summary>
    public string? Count { get; init; } = "Count";

    /// <summary>Its elements are reached by position at once.</summary>
    public bool IsIndexed { get; init; }

    /// <summary>It holds free JSON and has no type arguments.</summary>
    public bool IsJson { get; init; }

    /// <summary>Its copy is an expression of the language: it is a plain class, or an interface that one has.</summary>
    public bool IsPlain => Form is null or "ListForm" or "HashSetForm" or "DictionaryForm";

    /// <summary>C# text of the type of these elements, with <c>global::</c>.</summary>
    public string Of(string arguments) => Type.Length == 0 ? arguments + "[]" : IsJson ? "global::" + Type : $"global::{Type}<{arguments}>";
}
