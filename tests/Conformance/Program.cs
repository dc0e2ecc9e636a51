using System.Globalization;
using System.Text;
using Conformance.Fuzzing;
using Conformance.RoundTrip;

// What src/Client/tests ask for: random inputs with this side's verdict on each, its verdicts on given inputs,
// and random values that this side reads back.
// The same seed gives the same files.
switch (args)
{
    case ["mutations", var encoding, var count, var seed, var file]:
        using (var target = new StreamWriter(file, append: false, new UTF8Encoding(false), 1 << 16)) MutationDump.Write(encoding, Number(count), Number(seed), target);
        return 0;
    case ["verdicts", var inputs, var file]:
        File.WriteAllLines(file, File.ReadLines(inputs).Select(Verdict.Of));
        return 0;
    case ["values", var count, var seed, var folder]:
        ValueDump.Write(Number(count), Number(seed), folder);
        return 0;
    default:
        Console.Error.WriteLine("usage: mutations json|messagePack count seed file | verdicts inputs file | values count seed folder");
        return 2;
}

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
