namespace ModelSync.Generated.V1;

/// <summary>The JSON encoding.</summary>
public ref partial struct JsonReader
{
}
