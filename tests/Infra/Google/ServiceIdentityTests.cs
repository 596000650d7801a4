using System.Text.RegularExpressions;
using CsCheck;
using Platform.Infra.Google;

namespace Platform.Infra.Tests.Google;

[Collection(EnvironmentCollection.Name)]
public sealed partial class ServiceIdentityTests
{
    private static readonly Gen<string> Names = Gen.Char["abcdefghij0123456789-"].Array[1, 40]
        .Select(letters => new string(letters)).Where(name => Name().IsMatch(name));

    [Fact]
    public void An_account_has_an_id_that_Google_takes_whatever_the_services_name() =>
        Names.Sample(name => AccountId().IsMatch(ServiceIdentity.AccountIdOf(name)));

    [Fact]
    public void Two_services_have_two_accounts() =>
        Gen.Select(Names, Names).Where((one, other) => one != other).Sample((one, other) =>
            ServiceIdentity.AccountIdOf(one) != ServiceIdentity.AccountIdOf(other));

    [Fact]
    public void A_short_name_is_kept_and_a_long_one_ends_with_a_hash()
    {
        Assert.Equal("svc-recommender", ServiceIdentity.AccountIdOf("recommender"));
        Assert.Matches("^svc-a-service-with-th-[0-9a-f]{8}$", ServiceIdentity.AccountIdOf("a-service-with-the-longest-name-of-all-1"));
    }

    [Fact]
    public async Task A_service_with_a_name_of_forty_characters_has_all_that_others_have()
    {
        const string name = "a-service-with-the-longest-name-of-all-1";
        using var repository = new RepositoryCopy("Collector").With("services/Long/service.yaml", Examples.Manifest(name));
        var outcome = await repository.PreviewAsync("prod");

        Assert.Equal(40, name.Length);
        Assert.Equal(0, outcome.ExitCode);
        Assert.Equal(27, outcome.Graph.Stacks[0].Resources.Count(resource => resource.Custom && resource.Name.StartsWith(name, StringComparison.Ordinal)));
    }

    [GeneratedRegex("^[a-z](?:-?[a-z0-9]){0,39}$")]
    private static partial Regex Name();

    [GeneratedRegex("^[a-z](?:[-a-z0-9]{4,28}[a-z0-9])$")]
    private static partial Regex AccountId();
}
