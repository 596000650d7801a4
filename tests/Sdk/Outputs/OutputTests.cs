using System.Text.Json;
using CsCheck;
using Platform.Sdk.Tests.Fake;
using Pulumi;
using Pulumi.Utilities;

namespace Platform.Sdk.Tests.Outputs;

public sealed class OutputTests
{
    private static readonly Output<int> Unknown = OutputUtilities.CreateUnknown(0);

    [Fact]
    public async Task Apply_takes_functions_of_all_kinds()
    {
        var four = Output.Create(4);

        Assert.Equal(5, await ValueAsync(four.Apply(value => value + 1)));
        Assert.Equal(6, await ValueAsync(four.Apply(value => Task.FromResult(value + 2))));
        Assert.Equal(7, await ValueAsync(four.Apply(value => Output.Create(value + 3))));
        Assert.Equal(8, await ValueAsync(four.Apply(value => (Input<int>)(value + 4))));
        Assert.Null(await ValueAsync(four.Apply(_ => (Output<string>?)null)));
    }

    [Fact]
    public async Task Apply_of_an_action_waits_for_it()
    {
        var done = new TaskCompletionSource();
        var output = Output.Create(4).Apply(_ => (Task)done.Task);
        var isKnown = OutputUtilities.GetIsKnownAsync(output);
        Assert.False(isKnown.IsCompleted);
        done.SetResult();
        Assert.True(await isKnown);
    }

    [Fact]
    public async Task A_secret_stays_one_through_everything_that_is_made_of_it()
    {
        var secret = Output.CreateSecret(1);
        var open = Output.Create(2);

        Assert.True(await Output.IsSecretAsync(secret.Apply(value => value)));
        Assert.True(await Output.IsSecretAsync(open.Apply(_ => secret)));
        Assert.True(await Output.IsSecretAsync(Output.All(open, secret)));
        Assert.True(await Output.IsSecretAsync(Output.Tuple(open, secret)));
        Assert.True(await Output.IsSecretAsync(Output.Format($"{open} {secret}")));
        Assert.True(await Output.IsSecretAsync(Output.CreateSecret(open)));
        Assert.True(await Output.IsSecretAsync(Output.CreateSecret(Task.FromResult(3))));
        Assert.False(await Output.IsSecretAsync(Output.Unsecret(secret)));
        Assert.False(await Output.IsSecretAsync(Output.All(open, open)));
    }

    [Fact]
    public async Task What_is_made_of_something_unknown_is_unknown()
    {
        var known = Output.Create(2);

        Assert.False(await OutputUtilities.GetIsKnownAsync(Unknown.Apply(value => value)));
        Assert.False(await OutputUtilities.GetIsKnownAsync(known.Apply(_ => Unknown)));
        Assert.False(await OutputUtilities.GetIsKnownAsync(Output.All(known, Unknown)));
        Assert.False(await OutputUtilities.GetIsKnownAsync(Output.Tuple(known, Unknown)));
        Assert.False(await OutputUtilities.GetIsKnownAsync(Output.Format($"{known} {Unknown}")));
        Assert.True(await OutputUtilities.GetIsKnownAsync(Output.All(known, known)));
    }

    [Fact]
    public Task Whatever_an_output_is_made_of_it_is_known_when_all_is_and_secret_when_something_is() =>
        Gen.Select(Gen.Int, Gen.Bool, Gen.Bool).Array[1, 12].SampleAsync(async parts =>
        {
            var outputs = parts.Select(part => Make(part.Item1, part.Item2, part.Item3)).ToArray();
            var all = Output.All(outputs);
            var isKnown = parts.All(part => part.Item2);

            Assert.Equal(isKnown, await OutputUtilities.GetIsKnownAsync(all));
            Assert.Equal(parts.Any(part => part.Item3), await Output.IsSecretAsync(all));
            if (isKnown)
                Assert.Equal(parts.Select(part => part.Item1), await ValueAsync(all));
        });

    [Fact]
    public async Task Tuples_hold_up_to_eight_values_in_order()
    {
        var (a, b, c, d) = (Output.Create(1), Output.Create("2"), Output.Create(3.0), Output.Create('4'));
        Assert.Equal((1, "2"), await ValueAsync(Output.Tuple(a, b)));
        Assert.Equal((1, "2", 3.0), await ValueAsync(Output.Tuple(a, b, c)));
        Assert.Equal((1, "2", 3.0, '4'), await ValueAsync(Output.Tuple(a, b, c, d)));
        Assert.Equal((1, "2", 3.0, '4', 1), await ValueAsync(Output.Tuple(a, b, c, d, a)));
        Assert.Equal((1, "2", 3.0, '4', 1, "2"), await ValueAsync(Output.Tuple(a, b, c, d, a, b)));
        Assert.Equal((1, "2", 3.0, '4', 1, "2", 3.0), await ValueAsync(Output.Tuple(a, b, c, d, a, b, c)));
        Assert.Equal((1, "2", 3.0, '4', 1, "2", 3.0, '4'), await ValueAsync(Output.Tuple(a, b, c, d, a, b, c, d)));
        Input<int> input = 9;
        Assert.Equal((9, 9, 9), await ValueAsync(Output.Tuple(input, input, input)));
    }

    [Fact]
    public async Task Format_puts_values_into_a_text_as_they_would_be_written()
    {
        Input<int> number = 7;
        Assert.Equal("a-7-1.50-x-", await ValueAsync(Output.Format($"{Output.Create("a")}-{number}-{1.5:0.00}-{"x"}-{(string?)null}")));
    }

    [Fact]
    public async Task Json_may_hold_outputs_anywhere_even_such_as_come_later()
    {
        var later = new TaskCompletionSource<string>();
        var inner = Output.Create(later.Task).Apply(value => value + "!");
        InputList<string> list = new() { "x", inner };
        InputMap<int> map = new() { ["k"] = 4 };
        InputUnion<int, string> union = "u";

        var json = Output.JsonSerialize(Output.Create(new { Plain = 1, Inner = inner, List = list, Map = map, Union = union }));
        later.SetResult("late");

        Assert.Equal("""{"Plain":1,"Inner":"late!","List":["x","late!"],"Map":{"k":4},"Union":"u"}""", await ValueAsync(json));
    }

    [Fact]
    public async Task Json_is_secret_and_unknown_as_what_is_in_it()
    {
        Assert.True(await Output.IsSecretAsync(Output.JsonSerialize(Output.Create(new { A = Output.CreateSecret(1) }))));
        Assert.False(await OutputUtilities.GetIsKnownAsync(Output.JsonSerialize(Output.Create(new { A = Unknown }))));
        Assert.False(await OutputUtilities.GetIsKnownAsync(Output.JsonSerialize(Unknown)));
    }

    [Fact]
    public async Task Json_is_written_as_the_options_say()
    {
        var options = new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };
        Assert.Equal("""{"someName":1}""", await ValueAsync(Output.JsonSerialize(Output.Create(new { SomeName = Output.Create(1) }), options)));
    }

    [Fact]
    public async Task Json_can_be_read_again() =>
        Assert.Equal([1, 2], (await ValueAsync(Output.JsonDeserialize<List<int>>(Output.Create("[1,2]")))).AsEnumerable());

    [Fact]
    public void The_text_of_an_output_is_advice_and_never_the_value()
    {
        var text = Output.Create("4711").ToString();
        Assert.DoesNotContain("4711", text, StringComparison.Ordinal);
        Assert.Contains("Apply", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failed_task_fails_what_is_made_of_it()
    {
        var output = Output.Create(Task.FromException<int>(new FormatException("broken"))).Apply(value => value + 1);
        Assert.Equal("broken", (await Assert.ThrowsAsync<FormatException>(() => ValueAsync(output))).Message);
    }

    [Fact]
    public async Task Lists_and_unions_can_be_looked_into()
    {
        var list = Output.Create(System.Collections.Immutable.ImmutableArray.Create("a", "b"));
        Assert.Equal("a", await ValueAsync(list.First()));
        Assert.Equal("b", await ValueAsync(list.GetAt(1)));
        Assert.Equal(2, await ValueAsync(list.Length()));
        var union = Output.Create(Union<int, string>.FromT1("x"));
        Assert.True(await ValueAsync(union.IsT1()));
        Assert.Equal("x", await ValueAsync(union.AsT1()));
        Assert.Equal("x", await ValueAsync(union.Value()));
    }

    [Fact]
    public async Task An_output_can_be_given_a_dependency() => await Deployment.TestAsync(new Pulumi.Testing.EmptyMocks(), new(), async () =>
    {
        var thing = new Thing("one");
        var output = OutputUtilities.WithDependency(Output.Create(1), thing);
        Assert.Equal([thing], await OutputUtilities.GetDependenciesAsync(output));
    });

    private static Output<int> Make(int value, bool isKnown, bool isSecret)
    {
        var output = isKnown ? Output.Create(value) : OutputUtilities.CreateUnknown(value);
        return isSecret ? Output.CreateSecret(output) : output;
    }

    private static Task<T> ValueAsync<T>(Output<T> output) => OutputUtilities.GetValueAsync(output);
}
