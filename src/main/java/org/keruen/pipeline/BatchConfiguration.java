package org.keruen.pipeline;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.batch.core.configuration.annotation.EnableBatchProcessing;
import org.springframework.batch.core.configuration.annotation.EnableJdbcJobRepository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.DatabasePopulatorUtils;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** Spring Batch's own tables in an embedded H2 under {@code data/batch}. */
@Configuration(proxyBeanMethods = false)
@EnableBatchProcessing
@EnableJdbcJobRepository
class BatchConfiguration {

  @Bean
  DataSource dataSource(Night night) {
    Path file = night.request.data().resolve("batch").resolve("repository").toAbsolutePath();
    JdbcDataSource h2 = new JdbcDataSource();
    h2.setURL("jdbc:h2:file:" + file + ";DB_CLOSE_DELAY=-1;WRITE_DELAY=0");
    h2.setUser("keruen");
    h2.setPassword("");
    Integer tables =
        new JdbcTemplate(h2)
            .queryForObject(
                "SELECT count(*) FROM information_schema.tables WHERE table_name = 'BATCH_JOB_INSTANCE'",
                Integer.class);
    if (tables == null || tables == 0) {
      ResourceDatabasePopulator schema =
          new ResourceDatabasePopulator(
              new ClassPathResource("org/springframework/batch/core/schema-h2.sql"));
      DatabasePopulatorUtils.execute(schema, h2);
    }
    // The framework asks for each partition by its step's name: without this a night of n files
    // costs n².
    new JdbcTemplate(h2)
        .execute("CREATE INDEX IF NOT EXISTS KERUEN_STEP_NAME ON BATCH_STEP_EXECUTION (STEP_NAME)");
    return h2;
  }

  @Bean
  PlatformTransactionManager transactionManager(DataSource dataSource) {
    return new JdbcTransactionManager(dataSource);
  }
}
