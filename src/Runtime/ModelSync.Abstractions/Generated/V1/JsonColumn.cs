namespace ModelSync.Generated.V1;

/// <summary>Collections and nested objects in a column: the JSON of their codec.</summary>
public static class JsonColumn
{
    /// <summary>Reads a column; throws <see cref="WireException"/> when it holds something else.</summary>
    public static T Read<T, TCodec>(RowSource source, int column)
        where TCodec : struct, IWireCodec<T>
    {
        var reader = new JsonReader(source.Json(column));
        var value = TCodec.Read(ref reader);
        var error = reader.Finish();
        return error == WireErrorCode.None
            ? value
            : throw new WireException(error, $"Column {column} holds no {typeof(T).Name} at byte {reader.Position}.");
    }

    /// <summary>Writes a column.</summary>
    public static void Write<T, TCodec>(RowSink sink, int column, T value)
        where TCodec : struct, IWireCodec<T>
    {
        using var buffer = new WireBuffer();
        var writer = new JsonWriter(buffer);
        TCodec.Write(ref writer, value);
        sink.Json(column, buffer.WrittenSpan);
    }
}
