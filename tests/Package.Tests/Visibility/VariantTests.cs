using System.Text;
using ModelSync;
using ModelSync.Generated.V1;
using ModelSync.Visibility;
using Package.Tests.Parity;
using Box = ModelSync.Visibility.Box;

namespace Package.Tests.Visibility;

/// <summary>Variants both ways: from a whole value, through both encodings in both languages, and back.</summary>
public sealed class VariantTests(VisibilityPackage package) : IClassFixture<VisibilityPackage>
{
    private const int Values = 120;
    private static readonly RuleContext Context = new(DateTimeOffset.UnixEpoch);
    private readonly RandomWhole _random = new(20261129);

    [Fact]
    public void Codecs_write_the_same_bytes_in_both_encodings_and_both_languages()
    {
        var values = new List<(string Module, string Type, Encoded Encoded)>();
        for (var i = 0; i < Values; i++)
        {
            var (form, positional, oblivious, nested, box, account) = (_random.Next<Form>(), _random.Next<Positional>(), _random.Next<Oblivious>(), _random.Next<Nested>(), _random.Next<Box>(), _random.Next<Account>());
            values.Add(("form", "Form", RoundTripped<FormDto, FormDtoCodec>(FormDto.From(form))));
            values.Add(("form", "FormAll", RoundTripped<FormAll, FormAllCodec>(FormAll.From(form))));
            values.Add(("form", "FormPart", RoundTripped<FormPart, FormPartCodec>(FormPart.From(form))));
            values.Add(("positional", "PositionalAll", RoundTripped<PositionalAll, PositionalAllCodec>(PositionalAll.From(positional))));
            values.Add(("positional", "PositionalPart", RoundTripped<PositionalPart, PositionalPartCodec>(PositionalPart.From(positional))));
            values.Add(("oblivious", "Oblivious", RoundTripped<ObliviousDto, ObliviousDtoCodec>(ObliviousDto.From(oblivious))));
            values.Add(("oblivious", "ObliviousAll", RoundTripped<ObliviousAll, ObliviousAllCodec>(ObliviousAll.From(oblivious))));
            values.Add(("oblivious", "ObliviousPart", RoundTripped<ObliviousPart, ObliviousPartCodec>(ObliviousPart.From(oblivious))));
            values.Add(("nested", "NestedAll", RoundTripped<NestedAll, NestedAllCodec>(NestedAll.From(nested))));
            values.Add(("nested", "NestedPart", RoundTripped<NestedPart, NestedPartCodec>(NestedPart.From(nested))));
            values.Add(("box", "BoxAll", RoundTripped<BoxAll, BoxAllCodec>(BoxAll.From(box))));
            values.Add(("box", "BoxPart", RoundTripped<BoxPart, BoxPartCodec>(new BoxPart { Label = box.Width % 2 == 0 ? new(box.Label) : default })));
            values.Add(("account", "AccountCard", RoundTripped<AccountCard, AccountCardCodec>(AccountCard.From(account))));
            values.Add(("account", "AccountChange", RoundTripped<AccountChange, AccountChangeCodec>(Change(account))));
        }

        var results = package.Run(values.Select(v => new { job = "codec", module = v.Module, type = v.Type, json = v.Encoded.Json, hex = v.Encoded.Hex }));
        Assert.All(values.Zip(results), pair => Assert.Equal(
            [pair.First.Encoded.Json, pair.First.Encoded.Hex, pair.First.Encoded.Json, pair.First.Encoded.Hex], pair.Second.EnumerateArray().Select(e => e.GetString())));
    }

    [Fact]
    public void What_a_variant_has_and_what_is_given_make_the_whole_value_again()
    {
        for (var i = 0; i < Values; i++)
        {
            var form = _random.Next<Form>();
            var made = FormAll.From(form).ToForm(
                form.Id, form.PrivateText, form.PrivateMaybeText, form.PrivateNumber, form.PrivateMaybeNumber, form.EditableInitText, form.EditableInitMaybeText, form.EditableInitNumber, form.EditableInitMaybeNumber);
            // What only the server decides and may set later is not taken from a variant.
            (made.EditableText, made.EditableMaybeText, made.EditableNumber, made.EditableMaybeNumber) = (form.EditableText, form.EditableMaybeText, form.EditableNumber, form.EditableMaybeNumber);
            Same<FormDto, FormDtoCodec>(FormDto.From(form), FormDto.From(made));

            var positional = _random.Next<Positional>();
            Assert.Equal(positional, PositionalAll.From(positional).ToPositional(positional.CanaryParameter));
            var oblivious = _random.Next<Oblivious>();
            Same<ObliviousDto, ObliviousDtoCodec>(ObliviousDto.From(oblivious), ObliviousDto.From(ObliviousAll.From(oblivious).ToOblivious(oblivious.PrivateText)));
            var nested = _random.Next<Nested>();
            Same<Nested, NestedCodec>(nested, NestedAll.From(nested).ToNested());
            var box = _random.Next<Box>();
            Assert.Equal(box, BoxAll.From(box).ToBox());
        }
    }

    [Fact]
    public void A_variant_sets_what_a_patch_may_change_and_a_partial_one_what_is_there()
    {
        for (var i = 0; i < Values; i++)
        {
            var (form, other) = (_random.Next<Form>(), _random.Next<Form>());
            var start = FormDto.From(form);
            FormAll.From(other).ApplyTo(form);
            // Beside what a patch changes everything is as it was.
            Same<FormDto, FormDtoCodec>(FormDto.From(form), start with
            {
                DefaultMaybeNumber = other.DefaultMaybeNumber,
                DefaultMaybeText = other.DefaultMaybeText,
                DefaultNumber = other.DefaultNumber,
                DefaultText = other.DefaultText,
                RequiredMaybeNumber = other.RequiredMaybeNumber,
                RequiredMaybeText = other.RequiredMaybeText,
                RequiredNumber = other.RequiredNumber,
                RequiredText = other.RequiredText,
                SetMaybeNumber = other.SetMaybeNumber,
                SetMaybeText = other.SetMaybeText,
                SetNumber = other.SetNumber,
                SetText = other.SetText,
            });

            var target = _random.Next<Form>();
            var before = FormDto.From(target);
            new FormPart { Id = other.Id, SetMaybeText = (string?)null, RequiredNumber = 7, PrivateNumber = 8, EditableText = "no", InitText = "no" }.ApplyTo(target);
            Same<FormDto, FormDtoCodec>(FormDto.From(target), before with { SetMaybeText = null, RequiredNumber = 7 });

            var box = _random.Next<Box>();
            var changed = box;
            new BoxPart { Height = 5 }.ApplyTo(ref changed);
            Assert.Equal(box with { Height = 5 }, changed);
            BoxAll.From(box).ApplyTo(ref changed);
            Assert.Equal(box, changed);
        }
    }

    [Fact]
    public void Collections_are_not_shared()
    {
        var nested = new Nested { List = ["a"], MaybeListOfMaybe = [1], Dictionary = new() { ["k"] = null }, OptionalList = new(["b"]), Required = new(""), RequiredMaybe = null };
        var variant = NestedAll.From(nested);
        var back = variant.ToNested();
        nested.List.Add("x");
        nested.OptionalList.Value!.Add("x");
        nested.Dictionary.Clear();
        Assert.Equal(["a"], variant.List);
        Assert.Equal(["b"], variant.OptionalList.Value);
        Assert.Single(variant.Dictionary);
        variant.List.Add("y");
        variant.MaybeListOfMaybe!.Add(2);
        Assert.Equal(["a"], back.List);
        Assert.Equal([1], back.MaybeListOfMaybe!);
    }

    [Fact]
    public void Verdicts_are_those_of_both_languages()
    {
        var cases = new List<(object Job, IReadOnlyList<Violation> Expected)>();
        for (var i = 0; i < Values * 3; i++)
        {
            var card = AccountCard.From(_random.Next<Account>());
            cases.Add((Validate("AccountCard", Encoded.Of<AccountCard, AccountCardCodec>(card)), AccountCardValidator.Validate(card, Context)));
            var change = Change(_random.Next<Account>());
            cases.Add((Validate("AccountChange", Encoded.Of<AccountChange, AccountChangeCodec>(change)), AccountChangeValidator.Validate(change, Context)));
        }

        var results = package.Run(cases.Select(c => c.Job));
        Assert.All(cases.Zip(results), pair => Assert.Equal(
            pair.First.Expected.Select(v => $"{v.Path} {v.Code} {v.Message}"),
            pair.Second.EnumerateArray().Select(v => $"{v.GetProperty("path").GetString()} {v.GetProperty("code").GetString()} {v.GetProperty("message").GetString()}")));
        Assert.Equal(["account.named", "validation.length", "validation.required"], cases.SelectMany(c => c.Expected).Select(v => v.Code).Distinct().Order(StringComparer.Ordinal));
        // Without a whole name nothing can be said about it, so a change has no rules.
        Assert.DoesNotContain(cases.Where((_, i) => i % 2 == 1).SelectMany(c => c.Expected), v => v.Code == "account.named");
        Assert.Contains(cases, c => c.Expected.Count == 0);
    }

    private static object Validate(string type, Encoded value) => new { job = "validate", module = "account", type, json = value.Json, now = "" };

    private static AccountChange Change(Account account) => new()
    {
        Id = account.Id,
        Name = account.Visits % 3 == 0 ? default(Optional<string>) : account.Name,
        Lines = account.Visits % 5 == 0 ? default : new(account.Lines),
        Email = account.Visits % 2 == 0 ? new(account.Email) : default,
    };

    private static Encoded RoundTripped<T, TCodec>(T value)
        where TCodec : struct, IWireCodec<T>
    {
        var encoded = Encoded.Of<T, TCodec>(value);
        var json = new JsonReader(Encoding.UTF8.GetBytes(encoded.Json));
        Assert.Equal(encoded, Encoded.Of<T, TCodec>(TCodec.Read(ref json)));
        Assert.Equal(WireErrorCode.None, json.Finish());
        var messagePack = new MessagePackReader(Convert.FromHexString(encoded.Hex));
        Assert.Equal(encoded, Encoded.Of<T, TCodec>(TCodec.Read(ref messagePack)));
        Assert.Equal(WireErrorCode.None, messagePack.Finish());
        return encoded;
    }

    private static void Same<T, TCodec>(T expected, T actual)
        where TCodec : struct, IWireCodec<T> => Assert.Equal(Encoded.Of<T, TCodec>(expected), Encoded.Of<T, TCodec>(actual));
}
