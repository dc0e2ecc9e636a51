namespace Logic.Cells;

/// <summary>A method that has one operator, conversion or form over values of some types, and nothing else.</summary>
/// <param name="Cell">What it is about, for people.</param>
/// <param name="Result">The type that it returns.</param>
/// <param name="Parameters">With their types, as C# declares them.</param>
/// <param name="Body">What it returns, or its statements in braces.</param>
internal sealed record Probe(string Cell, string Result, string Parameters, string Body)
{
    /// <summary>The method on one line.</summary>
    public string Method(int number) => $"public static {Result} P{number:d5}({Parameters}) {(Body.StartsWith('{') ? Body : $"=> {Body};")}";
}
