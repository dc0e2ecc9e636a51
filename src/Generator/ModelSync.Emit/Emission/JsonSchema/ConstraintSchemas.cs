using System.Globalization;
using System.Text.Json.Nodes;
using ModelSync.Contract;

namespace ModelSync.Emit.Emission.JsonSchema;

/// <summary>What of a member's constraints JSON Schema can say without refusing a valid value.</summary>
internal static class ConstraintSchemas
{
    /// <summary>The schema of a member's type with its constraints; behind null, which satisfies most of them, as in C#.</summary>
    public static JsonObject Add(JsonObject schema, MemberType member)
    {
        var isNull = member.Type.Nullable;
        var target = isNull ? (JsonObject)schema["anyOf"]![0]! : schema;
        // Beside a reference a schema says more about the same value.
        foreach (var constraint in member.Constraints) Add(target, member.Type, constraint);
        return isNull && member.Constraints.Any(static c => c.Code == ConstraintCodes.Required) ? (JsonObject)target.DeepClone() : schema;
    }

    private static void Add(JsonObject schema, TypeRef type, Constraint constraint)
    {
        switch (constraint.Code)
        {
            case ConstraintCodes.Required when type.Kind == TypeKinds.String && !constraint.Flag("allowEmpty"):
                schema["minLength"] = 1;
                break;
            case ConstraintCodes.Length or ConstraintCodes.MinLength or ConstraintCodes.MaxLength:
                Length(schema, constraint);
                break;
            case ConstraintCodes.Count or ConstraintCodes.MinCount or ConstraintCodes.MaxCount when Word(type) is { } word:
                if (constraint.Text("min") is { } least) schema["min" + word] = Number(least);
                if (constraint.Text("max") is { } most) schema["max" + word] = Number(most);
                break;
            case ConstraintCodes.Range when IsNumber(type):
                if (constraint.Low is { Value: { } low }) schema[constraint.Flag("lowExclusive") ? "exclusiveMinimum" : "minimum"] = Bound(low);
                if (constraint.High is { Value: { } high }) schema[constraint.Flag("highExclusive") ? "exclusiveMaximum" : "maximum"] = Bound(high);
                break;
            case ConstraintCodes.AllowedValues when type.Kind == TypeKinds.String && constraint.All("value").All(static v => v.Value is not null):
                schema["enum"] = new JsonArray([.. constraint.All("value").Select(static v => (JsonNode)v.Value!)]);
                break;
        }
    }

    // The wire counts UTF-16 units, JSON Schema counts code points: of n units there are at least half as many.
    private static void Length(JsonObject schema, Constraint constraint)
    {
        if (constraint.Text("min") is { } least) schema["minLength"] = Math.Max((int)(schema["minLength"] ?? 0), (Number(least) + 1) / 2);
        if (constraint.Text("max") is { } most) schema["maxLength"] = Number(most);
    }

    private static string? Word(TypeRef type) => type.Kind switch
    {
        TypeKinds.List or TypeKinds.Set => "Items",
        TypeKinds.Dictionary or TypeKinds.Map => "Properties",
        _ => null,
    };

    private static bool IsNumber(TypeRef type) =>
        type.Kind is TypeKinds.SByte or TypeKinds.Byte or TypeKinds.Short or TypeKinds.UShort or TypeKinds.Int or TypeKinds.UInt or TypeKinds.Double or TypeKinds.Float;

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static JsonNode Bound(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
