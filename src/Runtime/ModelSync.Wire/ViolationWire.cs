using ModelSync.Generated.V1;

namespace ModelSync.Wire;

/// <summary>Violations as arrays: <c>[path, code, [[name, value] ...], message or null]</c>.</summary>
internal static class ViolationWire
{
    public static void WriteList<TWriter>(ref TWriter writer, IReadOnlyList<Violation> violations)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        writer.BeginArray(violations.Count);
        foreach (var violation in violations)
        {
            writer.Element();
            Write(ref writer, violation);
        }

        writer.EndArray();
    }

    public static IReadOnlyList<Violation> ReadList<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct
    {
        var violations = new List<Violation>();
        var scope = reader.BeginArray(56);
        while (reader.NextElement(ref scope)) violations.Add(Read(ref reader));
        return violations;
    }

    private static void Write<TWriter>(ref TWriter writer, Violation violation)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        writer.BeginArray(4);
        writer.Field(violation.Path);
        writer.Field(violation.Code);
        writer.Element();
        writer.BeginArray(violation.Parameters.Count);
        foreach (var (name, value) in violation.Parameters)
        {
            writer.Element();
            writer.BeginArray(2);
            writer.Field(name);
            writer.Field(value);
            writer.EndArray();
        }

        writer.EndArray();
        writer.Field(violation.Message);
        writer.EndArray();
    }

    private static Violation Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct
    {
        var fields = reader.BeginArray(FieldReading.FieldCost);
        var violation = new Violation(
            reader.TextField(ref fields),
            reader.TextField(ref fields),
            reader.Next(ref fields) ? ReadParameters(ref reader) : [],
            reader.OptionalTextField(ref fields));
        reader.EndFields(ref fields);
        return violation;
    }

    private static List<KeyValuePair<string, string>> ReadParameters<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct
    {
        var parameters = new List<KeyValuePair<string, string>>();
        var scope = reader.BeginArray(32);
        while (reader.NextElement(ref scope))
        {
            var pair = reader.BeginArray(FieldReading.FieldCost);
            parameters.Add(new(reader.TextField(ref pair), reader.TextField(ref pair)));
            reader.EndFields(ref pair);
        }

        return parameters;
    }
}
