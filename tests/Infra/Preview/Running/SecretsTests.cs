using System.Text;
using CsCheck;
using Platform.Infra.Preview.Graph;
using Platform.Infra.Preview.Running;
using Platform.Infra.Tests.Programs;
using Pulumi;

namespace Platform.Infra.Tests.Preview.Running;

[Collection(EnvironmentCollection.Name)]
public sealed class SecretsTests
{
    private static readonly Gen<string> Secrets = Gen.Char["abcdefghijklmnopqrstuvwxyz\"\\é<&`|\n"].Array[8, 24].Select(letters => $"§{new string(letters)}§");

    [Fact]
    public async Task No_secret_is_in_anything_that_a_preview_writes() => await Gen.Select(Secrets, Secrets, Gen.Bool).SampleAsync(
        async (first, second, fails) =>
        {
            using var folder = Previews.Folder("test");
            var options = new PreviewOptions
            {
                Save = new FileInfo(folder.File("base.json")), ShowValues = true, Detail = true,
            };
            await Previews.RunAsync(folder, Program(first, "EU", fails: false), options);
            var outcome = await Previews.RunAsync(folder, Program(second, "US", fails), options with { Base = options.Save });

            var written = new[]
            {
                outcome.Text, outcome.Markdown, Encoding.UTF8.GetString(GraphJson.Write(outcome.Graph)),
                await File.ReadAllTextAsync(folder.File("base.json")), string.Concat(outcome.Graph.Stacks[0].Diagnostics),
            };
            Assert.Equal(fails ? 1 : 3, outcome.ExitCode);
            Assert.Contains("[secret]", outcome.Text, StringComparison.Ordinal);
            Assert.DoesNotContain(written, text => text.Contains('§', StringComparison.Ordinal));
        },
        iter: 30,
        threads: 1);

    [Fact]
    public async Task An_encrypted_setting_is_a_secret_that_nobody_knows()
    {
        using var folder = Previews.Folder().With("Pulumi.test.yaml", "config:\n  shop:password:\n    secure: v1:c2VjcmV0\n");
        var outcome = await Previews.RunAsync(folder, () => _ = new Box("box", new BoxArgs { Key = new Config().RequireSecret("password") }));

        Assert.Equal((0, PropertyValue.Secret), (outcome.ExitCode, outcome.Resource("box").Inputs.At("key")));
    }

    /// <summary>Lets a secret go every way that it can: plain, within lists and maps, through outputs, resources, messages and a failure.</summary>
    private static Func<Task<int>> Program(string text, string location, bool fails) => () => Deployment.RunAsync(() =>
    {
        var secret = Output.CreateSecret(text);
        var first = new Box("first", new BoxArgs { Key = secret, Labels = { secret, "plain" }, Tags = { ["password"] = secret }, Location = location });
        var second = new Box("second", new BoxArgs { Key = first.Key!, Location = secret.Apply(value => $"with {value}") });
        Log.Warn($"The password is {text}.", second);
        if (fails)
            Log.Error($"Cannot log in as admin:{text}@shop.");
        return new Dictionary<string, object?>
        {
            ["plain"] = secret,
            ["nested"] = new Dictionary<string, object?> { ["deep"] = new object[] { secret } },
            ["asked"] = second.Key,
        };
    });
}
