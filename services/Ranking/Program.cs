using Platform.Hosting;
using Platform.Ranking;

return await ServiceHost.RunAsync<RankingService>(args);
